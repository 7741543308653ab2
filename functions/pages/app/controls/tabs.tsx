import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

interface TabsProps<Name extends string> {
  /** What the tabs show, for screen readers. */
  label: string
  tabs: readonly (readonly [name: Name, label: string])[]
  chosen: Name
  onChoose: (name: Name) => void
  children: ComponentChildren
}

/**
 * Tabs following WAI-ARIA's pattern: the row is one tab stop, arrows, Home and End move along it, and Enter
 * or Space select. Moving selects nothing, since a tab's content is fetched first
 * (www.w3.org/WAI/ARIA/apg/patterns/tabs).
 */
export const Tabs = <Name extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Name>) => {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(row.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])]
    const at = buttons.indexOf(event.target as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    buttons.at(to % buttons.length)?.focus()
  }
  return (
    <>
      <div ref={row} role="tablist" aria-label={label} class="formats" onKeyDown={onKeyDown}>
        {tabs.map(([name, words]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === chosen}
            aria-controls={id}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {words}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pattern asks for it: most panels are text, and the tab key leads from the tab to it */}
      <div role="tabpanel" id={id} aria-labelledby={`${id}-${chosen}`} tabIndex={0}>
        {children}
      </div>
    </>
  )
}
