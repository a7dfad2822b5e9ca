import { Agent, EnvHttpProxyAgent } from "undici";
import type { Guard } from "./guard.ts";

const PROXIES = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"];

/**
 * What makes the connections: through the proxy that the environment names, else straight to addresses that the guard lets pass.
 * @param timeout milliseconds for a connection, and for each part of an answer
 */
export function agentOf({ lookup }: Guard, timeout: number): Agent | EnvHttpProxyAgent {
  const options = { connections: 1, headersTimeout: timeout, bodyTimeout: timeout, connect: { lookup, timeout } };
  return PROXIES.some((name) => process.env[name]) ? new EnvHttpProxyAgent(options) : new Agent(options);
}
