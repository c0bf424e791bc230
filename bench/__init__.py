"""How fast it is: synthetic sites of any size, built by this generator and others side by side, by `make bench`."""
