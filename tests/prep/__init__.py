"""Tests of the package `prep`, one module for each of its modules."""
