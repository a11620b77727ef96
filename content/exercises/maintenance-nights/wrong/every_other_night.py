"""Takes every other night, from the first or from the second: two nights of rest in a row are never tried."""


def most_minutes(nights):
    return max(sum(nights[0::2]), sum(nights[1::2]))
