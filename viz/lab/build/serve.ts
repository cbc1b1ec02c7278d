import { createServer } from "vite";
import { labConfig } from "./build-lab.ts";

const server = await createServer({ ...labConfig, logLevel: "info" });
await server.listen();
server.printUrls();
