/** The head of a table: the names of its columns. */
export const ColumnHeads = ({ of: names }: { of: readonly string[] }) => (
  <thead>
    <tr>
      {names.map(name => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
)
