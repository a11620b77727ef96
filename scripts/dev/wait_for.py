"""Wait until a port answers: `wait_for.py HOST PORT PID`. Fails as soon as the process PID is gone."""

import os
import socket
import sys
import time

host, port, pid = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
while True:
    try:
        os.kill(pid, 0)
    except OSError:
        sys.exit(1)
    with socket.socket() as probe:
        if probe.connect_ex((host, port)) == 0:
            sys.exit(0)
    time.sleep(0.2)
