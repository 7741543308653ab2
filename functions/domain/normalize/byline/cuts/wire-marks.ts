import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "^By ANA RUIZ=": the caret and the equals sign end lines of ANPA 1312 copy. */
export const wireMarks: CutRule = {
  name: 'byline/wire-marks',
  source: 'AP over ANPA 1312 ("^By ...="), dpa ("By ..., dpa =")',
  cut: firstMatch(/^[\s^<>*_~+#"“»›→▸▶★●■◆]+|[\s=+*_~<>^#"”»›→▸▶★●■◆]+$|\s*[=^<>\\]+\s*/u),
}
