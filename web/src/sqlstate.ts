// What PostgreSQL's SQLSTATEs mean, for people.
const WORDS: [string, string][] = [
  ['23505', 'a unique constraint'],
  ['23503', 'a foreign key'],
  ['23514', 'a check constraint'],
  ['23502', 'a NOT NULL constraint'],
  ['23P01', 'an exclusion constraint'],
  ['23', 'a constraint'],
  ['42601', 'a syntax error'],
  ['42P01', 'an unknown table'],
  ['42703', 'an unknown column'],
  ['42883', 'an unknown function or operator'],
  ['42702', 'an ambiguous column'],
  ['42803', 'a grouping error'],
  ['42501', 'a missing privilege'],
  ['428C9', 'a generated column'],
  ['42', 'a rule of the language'],
  ['22012', 'a division by zero'],
  ['22', 'a value that does not fit'],
  ['21', 'more rows than are allowed here'],
  ['25', 'the state of the transaction'],
  ['40', 'a conflict with another transaction'],
  ['53400', 'more temporary data than is allowed: does a recursion never end?'],
  ['P0', 'an exception raised by a function'],
]

/** The longest entry that the code begins with. */
export const inWords = (code: string): string =>
  WORDS.filter(([start]) => code.startsWith(start)).sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? 'an error'
