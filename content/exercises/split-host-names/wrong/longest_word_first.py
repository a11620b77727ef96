"""Takes the longest word that fits and never goes back: with `payments` taken from `paymentsearch`, no word fits the rest."""


def split_name(name, words):
    parts = []
    while name:
        fitting = [word for word in words if name.startswith(word)]
        if not fitting:
            return None
        parts.append(max(fitting, key=len))
        name = name[len(parts[-1]) :]
    return parts
