/** An element to be written. Text and attribute values are unescaped here; `writeXml` escapes them. */
export interface NewElement {
  /** As written, prefix included. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly NewNode[]
}

export type NewNode = NewElement | string

type Attributes = Readonly<Record<string, string | number | undefined>>
type Child = NewNode | undefined | false | readonly Child[]

/**
 * An element with those attributes and children that are defined: what an article does not have is left out.
 */
export const newElement = (name: string, attributes: Attributes = {}, ...children: Child[]): NewElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ),
  children: flatten(children),
})

const flatten = (children: readonly Child[]): NewNode[] =>
  children.flatMap(child => {
    if (child === undefined || child === false || child === '') return []
    return isList(child) ? flatten(child) : [child]
  })

const isList = (child: Child): child is readonly Child[] => Array.isArray(child)
