export { buildLab } from "./build/build-lab.ts";
