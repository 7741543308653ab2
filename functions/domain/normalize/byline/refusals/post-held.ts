import { screen } from '#domain/normalize/pattern/screen.ts'
import type { RefusalRule } from '../refusal-rule.ts'

const post = screen(
  /^(?:(?:senior|junior|associate|assistant|visiting|adjunct|emeritus|research|teaching|postdoctoral|distinguished|principal|doctoral|phd|lead) )*(?:lecturer|professor|reader|fellow|researcher|scientist|director|student|candidate|chair|dean|head|scholar|economist|historian) (?:in|of|for|at) \p{Lu}/iu,
)

/**
 * What a writer is, on the line under his name: "Senior Lecturer in Plant Ecology, University of Marsden". No name is in it.
 * Source: The Conversation, Project Syndicate: post and university on a line of their own.
 */
export const postHeld: RefusalRule = {
  name: 'byline/post-held',
  refuses: line => post.test(line),
}
