// Loaded before a command of package.json: settings in .env hold where the environment has none. Tests do not read it.
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile(".env");
