import type { DropReading } from '#domain/drop/drop-reading.ts'

/** A reading as it is where no story is known: holds without a text are refused. */
export const refuseTextless = (reading: DropReading): DropReading => {
  if (!reading.ok) return reading
  const stories = reading.stories.filter(({ notice }) => !notice?.refusal)
  const refused = reading.stories.flatMap(({ notice }) => notice?.refusal ?? [])
  const [first, ...more] = [...reading.rejections, ...refused]
  return first && stories.length === 0
    ? { ok: false, format: reading.format, rejection: first, ...(more.length > 0 && { more }) }
    : { ...reading, stories, rejections: [...reading.rejections, ...refused] }
}
