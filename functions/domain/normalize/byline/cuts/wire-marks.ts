import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "^By ANA RUIZ=": the caret and the equals sign end lines of ANPA 1312 copy. Source: AP over ANPA 1312 ("^By ...="), dpa ("By ..., dpa ="). */
export const wireMarks: CutRule = {
  name: 'byline/wire-marks',
  cut: firstMatch(/^[\s^<>*_~+#"“»›→▸▶★●■◆]+|[\s=+*_~<>^#"”»›→▸▶★●■◆]+$|\s*[=^<>\\]+\s*/u),
}
