import { isHidden } from '#domain/markup/boxes/is-hidden.ts'
import { withoutElements } from '#domain/markup/without-elements.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/**
 * The HTML of a mail without what nobody who opens it sees, as a mail has no script to show it: the line that mailing programs set before the
 * text, for the list of mails ("preheader"), and notes left in a template.
 */
export const withoutHidden = (element: XmlElement): XmlElement => withoutElements(element, isHidden)
