interface SearchFieldProps {
  placeholder: string
  value: string
  onInput: (words: string) => void
}

/** A field for words to find in a list. */
export const SearchField = ({ placeholder, value, onInput }: SearchFieldProps) => (
  <label>
    Find
    <input
      type="search"
      placeholder={placeholder}
      value={value}
      onInput={event => onInput(event.currentTarget.value)}
    />
  </label>
)
