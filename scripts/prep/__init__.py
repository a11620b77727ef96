"""Reads the guide's facts and prose, joins them by id, checks them, and generates everything derived from them.

Modules import one way: problem, model <- source, grammar <- library <- checks, pages, exports <- cli, hooks.
"""
