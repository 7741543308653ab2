import { matchOrganization } from '../organizations/match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const section =
  /^(?:the )?(?:news|politics|business|sports?|opinions?|world|local|national|us|u\.s\.|international|tech|technology|science|health|entertainment|culture|arts|lifestyle|life|style|travel|food|education|environment|climate|economy|finance|markets|money|religion|space|featured|columns?|editorials?|features?|top stories|breaking news|local news|world news|news ?& ?features|home|latest)$/iu

/** The section of the page after the names: "Ana Ruiz | Politics". It says nothing of the author. */
export const sectionName: PhraseRule = (text, { trailing }) =>
  trailing && section.test(text) && matchOrganization(text) !== text ? [] : undefined
