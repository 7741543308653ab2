/** A secret that is shown only this once and kept nowhere. */
export const SecretOnce = ({ label, secret }: { label: string; secret: string }) => (
  <section role="alert" class="alarm">
    <label>
      {label}: copy it now, it is not shown again
      <input readOnly value={secret} onFocus={event => event.currentTarget.select()} />
    </label>
  </section>
)
