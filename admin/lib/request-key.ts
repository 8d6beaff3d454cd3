/** A key under which the server does something once, however often the request arrives. */
export const requestKey = () => {
  // Without https there is no randomUUID.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
