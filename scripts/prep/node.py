"""Where Node is, for what Python does not do itself."""

import shutil
import sys
from pathlib import Path


def node() -> str:
    """The Node that `make` installed beside this Python if it had to, else the machine's."""
    own = Path(sys.executable).with_name("node")
    return str(own) if own.exists() else shutil.which("node") or "node"
