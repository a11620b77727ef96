"""Speed and size, each beside what it is compared with: `make bench`."""
