/** A staticwebapp.config.json, as far as headers go. */
export interface AzureSettings {
  routes: readonly { route: string; headers: Readonly<Record<string, string>> }[];
  globalHeaders: Readonly<Record<string, string>>;
}

/**
 * The headers that Azure Static Web Apps sends with a file: those of the first route that fits, over the global ones; what is set
 * to nothing is not sent. https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function headersOf({ routes, globalHeaders }: AzureSettings, path: string): Record<string, string> {
  const fits = (route: string) => (route.endsWith("*") ? path.startsWith(route.slice(0, -1)) : path === route);
  const headers = { ...globalHeaders, ...routes.find(({ route }) => fits(route))?.headers };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}
