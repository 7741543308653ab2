import { roleWords } from '../roles/role-words.ts'
import { isOrganization } from './is-organization.ts'

/** Whether a phrase that stands where a house may is one: an organization, or words of which the last ends titles. */
export const isHouse = (phrase: string): boolean => isOrganization(phrase) || roleWords.endsAsTitle(phrase)
