import * as fc from 'fast-check'

/**
 * Text that has broken other programs: escapes, JavaScript's own names, markup, other alphabets, and a great
 * deal of it.
 */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '%00%zz',
    '../../../etc/passwd',
    '__proto__',
    'constructor',
    'toString',
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    '-1',
    '1e309',
    '9007199254740993',
    'NaN',
    '2026-02-30T25:61:61Z',
    '0000-00-00',
    '\u202e\ufeff٣',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.nat(3).map(size => 'A'.repeat(10 ** (size + 2))),
  fc.constant('\u4e16'.repeat(1000)),
)

/** Any JSON, including hostile text. */
export const hostileValue = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, 0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER, [], {}, [[[[]]]]),
  fc.jsonValue({ maxDepth: 3 }),
)
