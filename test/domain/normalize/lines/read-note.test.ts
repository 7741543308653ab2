import { expect, test } from 'vitest'
import { readNote } from '#domain/normalize/lines/read-note.ts'

test.each(['Til red.', 'Til redaktionen', 'Till red', 'Toimituksille', 'Eds'])(
  '"%s:" heads a note to the desks',
  label => {
    expect(readNote(`${label}: ny version med havnens svar`)).toBe('ny version med havnens svar')
  },
)
