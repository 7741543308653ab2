import SwaggerUi from 'swagger-ui-dist/swagger-ui-es-bundle.js'

// Swagger UI has a dark theme, and leaves it to the page when to use it.
const dark = matchMedia('(prefers-color-scheme: dark)')
const dress = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dress()
dark.addEventListener('change', dress)

SwaggerUi({
  url: 'openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
})
