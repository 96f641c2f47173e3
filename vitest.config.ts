import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["{library,documents,cli,tools}/test/**/*.test.ts"],
    testTimeout: 400_000,
  },
})
