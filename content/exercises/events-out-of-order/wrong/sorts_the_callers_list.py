"""Merges in place, so the caller's list is sorted afterwards. And `<` places the right one first when times are equal, which counts pairs that are none."""


def pairs_out_of_order(times):
    def sort(low, high):
        if high - low < 2:
            return 0
        middle = (low + high) // 2
        pairs = sort(low, middle) + sort(middle, high)
        left, right = times[low:middle], times[middle:high]
        at_left = at_right = 0
        for place in range(low, high):
            if at_right == len(right) or (at_left < len(left) and left[at_left] < right[at_right]):
                times[place] = left[at_left]
                at_left += 1
            else:
                times[place] = right[at_right]
                at_right += 1
                pairs += len(left) - at_left
        return pairs

    return sort(0, len(times))
