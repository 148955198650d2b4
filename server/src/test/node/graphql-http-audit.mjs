// Runs every audit against GRAPHQL_URL as the holder of GRAPHQL_TOKEN and prints one line for each: its result and its name.
import { auditServer } from 'graphql-http';

const authorization = `Bearer ${process.env.GRAPHQL_TOKEN}`;
const results = await auditServer({
  url: process.env.GRAPHQL_URL,
  fetchFn: (url, init = {}) => fetch(url, { ...init, headers: { ...init.headers, authorization } }),
});
for (const result of results) {
  console.log(result.status, result.name, result.status === 'ok' ? '' : `(${result.id}: ${result.reason})`);
}
