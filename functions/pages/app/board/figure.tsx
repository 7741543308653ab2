import type { ComponentChildren } from 'preact'

interface FigureProps {
  /** Name of the CloudWatch metric that counts the same. */
  name?: string
  label: ComponentChildren
  value: number | string
  note?: string
  isBad?: boolean
}

/** One figure in large type. */
export const Figure = ({ name, label, value, note, isBad = false }: FigureProps) => (
  <div class={isBad ? 'figure bad' : 'figure'}>
    <strong>{value}</strong>
    <span>{label}</span>
    {note && <small>{note}</small>}
    {name && <small class="key">{name}</small>}
  </div>
)
