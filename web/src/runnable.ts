// Which code of a page runs in the browser as it ran when its output was written. No DOM here.
/** Modules of the standard library that do on Pyodide what they do elsewhere. */
const MODULES = new Set(
  `abc annotationlib argparse array ast asyncio base64 binascii bisect builtins calendar cmath collections colorsys
  configparser contextlib contextvars copy csv dataclasses datetime decimal difflib dis email enum errno fnmatch fractions
  functools graphlib hashlib heapq hmac html importlib inspect io ipaddress itertools json keyword locale logging math
  numbers operator pathlib pprint queue random re reprlib secrets shlex shutil sqlite3 statistics string struct sys tempfile
  textwrap time timeit token tokenize tomllib traceback types typing unicodedata unittest urllib uuid warnings weakref xml
  zlib zoneinfo`.split(/\s+/),
)

/**
 * What is different there: no threads, processes, sockets and signals; 32 bits, so that sizes and hashes are others;
 * other numbers of errors; time that jumps, so that durations are none; objects that Pyodide itself still holds.
 */
const DIFFERENT =
  /\b(to_thread|run_in_executor|start_server|open_connection|create_server|sock_\w+|add_reader|add_signal_handler|getsizeof|hash\(|maxsize|Errno|perf_counter|process_time|thread_time|monotonic|tzset|gc\.|slow_callback_duration|__file__|ResourceWarning|RecursionError|recursion|sleep\(0\.\d+\)\s*#)/

const IMPORT = /^\s*(?:import ([\w., ]+)|from ([\w.]+) import)/gm
const VERSIONS = /^# Python 3\.(\d+)(\+)?(?: to 3\.(\d+))?(?=$|[ :,;])/
const PYODIDE = 14 // Python 3.14

/** Whether a fence shows what it printed, and prints the same on the page. */
export function runsHere(source: string): boolean {
  const versions = VERSIONS.exec(source)
  if (source.startsWith('# not run:') || !/^#[>!]/m.test(source) || DIFFERENT.test(source)) return false
  if (versions && !versions[2] && Number(versions[3] ?? versions[1]) < PYODIDE) return false
  return [...source.matchAll(IMPORT)]
    .flatMap(([, plain, from]) => (plain ?? from ?? '').split(','))
    .every((name) => MODULES.has(name.trim().split(/[. ]/)[0] ?? ''))
}

/** The SQL of a page in order: which of it can run alone. Sessions that wait for each other need two connections. */
export function sqlRunsHere(sources: readonly string[]): boolean[] {
  const first = sources.findIndex((source) => /^-- session /m.test(source))
  return sources.map((_, index) => first < 0 || index < first)
}

/** Code without what it printed. */
export const withoutOutput = (source: string): string =>
  source
    .split('\n')
    .filter((line) => !/^(#[>!]|--[>!~])( |$)/.test(line))
    .join('\n')
