"""Run one Python fence the way a reader would at the prompt, and write what it printed under each statement.

Only the standard library is used: the page's Run button runs this same file on Pyodide.

The output of each top-level statement stands in comments directly below it:

    print(sorted({3, 1, 2}))
    #> [1, 2, 3]
    int("x")
    #! ValueError: invalid literal for int() with base 10: 'x'

``#>`` is standard output; ``#!`` is an exception that ended the statement, or a warning that it raised. As at the
prompt, the next statement runs all the same.
"""

import ast
import contextlib
import io
import linecache
import re
import sys
import traceback
import types
import warnings

OUTPUT = re.compile(r"^#[>!]( |$)")


def strip_outputs(source: str) -> str:
    """The fence without its output comments."""
    return "\n".join(line for line in source.split("\n") if not OUTPUT.match(line))


def annotate(source: str, filename: str = "<fence>") -> str:
    """Run the fence and return it with the outputs it really has. Raises SyntaxError when it does not parse."""
    source = strip_outputs(source)
    after = outputs(source, filename)
    result = []
    for number, line in enumerate(source.split("\n"), 1):
        result.append(line)
        result += after.get(number, [])
    return "\n".join(result)


def outputs(source: str, filename: str = "<fence>") -> dict[int, list[str]]:
    """What each top-level statement said, as comments, by the number of its last line. Raises SyntaxError."""
    tree = ast.parse(source, filename)
    # tracebacks and inspect.getsource look the text up under this name
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    module = types.ModuleType("__main__")
    module.__file__ = filename
    previous, sys.modules["__main__"] = sys.modules["__main__"], module
    after: dict[int, list[str]] = {}
    # the compiler's own warnings (a `return` in `finally`, say) belong to the statement they point at
    with warnings.catch_warnings(record=True) as compile_warnings:
        warnings.simplefilter("always")
        compile(source, filename, "exec", dont_inherit=True)
    try:
        for statement in tree.body:
            start, end = statement.lineno, statement.end_lineno or statement.lineno
            lines = [_warning(w) for w in compile_warnings if start <= w.lineno <= end]
            lines += _run(statement, module, filename)
            if lines:
                after[end] = after.get(end, []) + lines
    finally:
        sys.modules["__main__"] = previous
    return after


def _run(statement: ast.stmt, module: types.ModuleType, filename: str) -> list[str]:
    stdout, failure = io.StringIO(), ""
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(stdout):
        warnings.simplefilter("ignore")  # what the compiler said was caught above
        code = compile(ast.Module([statement], []), filename, "exec", dont_inherit=True)
        warnings.simplefilter("always")
        try:
            exec(code, module.__dict__)  # noqa: S102 - the code of the page
        except (Exception, SystemExit) as error:
            failure = _message(error)
            # newer versions guess what was meant; a page shows what all versions say
            failure = re.sub(r"\. Did you mean:? .*\?$", "", failure)
    lines = ["#> " + line if line else "#>" for line in stdout.getvalue().rstrip("\n").split("\n")]
    lines = lines if stdout.getvalue() else []
    lines += [_warning(w) for w in caught if w.filename == filename]
    if failure:
        first, *rest = failure.split("\n")
        lines += ["#! " + first] + ["#!   " + line for line in rest]
    return lines


def _message(error: BaseException) -> str:
    """The last line of a traceback, and not the notes below it: newer versions add some of their own."""
    bare = traceback.TracebackException.from_exception(error)
    bare.__notes__ = None
    return list(bare.format_exception_only())[-1].rstrip("\n")


def _warning(warning: warnings.WarningMessage) -> str:
    first, *rest = f"{warning.category.__name__}: {warning.message}".strip().split("\n")
    return "\n".join(["#! " + first, *(f"#!   {line.strip()}".rstrip() for line in rest)])


if __name__ == "__main__":
    # annotate.py FENCE RESULT: reads one file, writes the other, so that what children print harms nothing
    path, result_path = sys.argv[1:3]
    with open(path, encoding="utf-8") as file:
        annotated = annotate(file.read(), path)
    with open(result_path, "w", encoding="utf-8") as file:
        file.write(annotated)
