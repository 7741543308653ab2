import type { CutRule } from '../cut-rule.ts'
import { biography } from './biography.ts'
import { classYear } from './class-year.ts'
import { danglingDateWord } from './dangling-date-word.ts'
import { dateAndAfter } from './date-and-after.ts'
import { dateBefore } from './date-before.ts'
import { datelineAfter } from './dateline-after.ts'
import { deskCode } from './desk-code.ts'
import { followLink } from './follow-link.ts'
import { gluedDate } from './glued-date.ts'
import { machineWriter } from './machine-writer.ts'
import { mailAddress } from './mail-address.ts'
import { monthAlone } from './month-alone.ts'
import { pageFurniture } from './page-furniture.ts'
import { pictureCredit } from './picture-credit.ts'
import { pictureRole } from './picture-role.ts'
import { pronouns } from './pronouns.ts'
import { published } from './published.ts'
import { repeatedName } from './repeated-name.ts'
import { rightsReserved } from './rights-reserved.ts'
import { socialHandle } from './social-handle.ts'
import { telephone } from './telephone.ts'
import { translator } from './translator.ts'
import { unnamedOthers } from './unnamed-others.ts'
import { webAddress } from './web-address.ts'
import { wireMarks } from './wire-marks.ts'

/**
 * What is removed from a byline, in this order: cuts inside the line come first, so that a cut to its end
 * takes no name with it.
 */
export const cuts: readonly CutRule[] = [
  wireMarks,
  datelineAfter,
  dateBefore,
  webAddress,
  mailAddress,
  telephone,
  classYear,
  pronouns,
  deskCode,
  rightsReserved,
  published,
  gluedDate,
  dateAndAfter,
  followLink,
  pageFurniture,
  pictureRole,
  pictureCredit,
  socialHandle,
  biography,
  translator,
  danglingDateWord,
  monthAlone,
  machineWriter,
  unnamedOthers,
  repeatedName,
  wireMarks,
]
