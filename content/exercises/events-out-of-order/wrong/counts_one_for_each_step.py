"""A merge sort that adds 1 when the right half comes first, although everything left over in the left half was overtaken."""


def pairs_out_of_order(times):
    def sort(times):
        if len(times) < 2:
            return times, 0
        middle = len(times) // 2
        left, pairs_left = sort(times[:middle])
        right, pairs_right = sort(times[middle:])
        merged, pairs = [], pairs_left + pairs_right
        at_left = at_right = 0
        while at_left < len(left) and at_right < len(right):
            if left[at_left] <= right[at_right]:
                merged.append(left[at_left])
                at_left += 1
            else:
                merged.append(right[at_right])
                at_right += 1
                pairs += 1
        return merged + left[at_left:] + right[at_right:], pairs

    return sort(times)[1]
