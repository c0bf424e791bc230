"""Examples at the end of a command's help."""


def examples(*lines: str) -> str:
    """Lines that can be typed as they stand, which click leaves as they are."""
    return "\n".join(["\b", "Examples:", *(f"  {line}" for line in lines)])
