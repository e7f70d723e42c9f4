// npm test and npm run check: `checks` looks at the sources, `unit` runs them, on a PostgreSQL of its own.
import { dirname } from "node:path";
import { defineConfig } from "vitest/config";

const root = dirname(import.meta.dirname);

export default defineConfig({
  root,
  cacheDir: ".data/test/vite",
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "checks", include: ["tests/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{lib,components,prisma}/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/setup.ts"],
          pool: "forks",
          testTimeout: 15_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
