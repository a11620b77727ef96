"""`strip` takes a set of characters, so any letters of units fall off both ends, in any order. And k is 1,024, whatever follows."""


def parse_size(text):
    digits = text.strip("BikKMG")
    if not digits.isdigit():
        raise ValueError(f"not a size: {text!r}")
    factor = 1024 if "k" in text or "K" in text else 1024**2 if "M" in text else 1024**3 if "G" in text else 1
    return int(digits) * factor
