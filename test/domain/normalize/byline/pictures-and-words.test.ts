import { expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'

test.each(['本报记者 王小梅 摄影报道', '本報記者 王小梅 攝影報導'])(
  'who took the pictures and wrote is one author: %s',
  line => {
    expect(normalizeByline(line)).toMatchObject({ authors: [{ name: '王小梅' }], contributors: [] })
  },
)
