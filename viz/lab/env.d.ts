/// <reference types="vite/client" />

declare module "virtual:shelf" {
  /** The library as JSON (build/pack-shelf.ts). */
  const packed: string;
  export default packed;
}
