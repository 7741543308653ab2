import type { ComponentChildren } from 'preact'

/** The text of a story, a paragraph each: a table by its rows, where tabs part cells, and a list by its lines. `opening` stands before the first. */
export const BodyText = ({ text, opening }: { text: string; opening?: ComponentChildren }) => (
  <>
    {text.split('\n\n').map((paragraph, index) =>
      paragraph.includes('\t') ? (
        <TableText key={index} text={paragraph} />
      ) : (
        <p key={index} class="lines">
          {index === 0 && opening}
          {paragraph}
        </p>
      ),
    )}
  </>
)

const TableText = ({ text }: { text: string }) => {
  const rows = text.split('\n').map(line => line.split('\t'))
  const width = Math.max(...rows.map(({ length }) => length))
  return (
    <table class="lines">
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column} colSpan={cells.length === 1 ? width : 1}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
