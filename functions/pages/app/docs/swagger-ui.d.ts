declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  /** The options of Swagger UI that are used here (swagger.io/docs/open-source-tools/swagger-ui/usage/configuration). */
  interface SwaggerUiOptions {
    url: string
    dom_id: string
    deepLinking: boolean
    defaultModelsExpandDepth: number
    /** Where documents are judged; null: nowhere. */
    validatorUrl: null
  }
  const SwaggerUi: (options: SwaggerUiOptions) => void
  export default SwaggerUi
}
