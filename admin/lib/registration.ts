interface Registration {
  scheme: string | null
  value: string
}

/** "HRB 112358", also where the number was entered with its register's name before it. */
export const registrationText = (registration: Registration | null | undefined) => {
  const { scheme, value } = registration ?? { scheme: null, value: "" }
  return scheme && !value.startsWith(scheme) ? `${scheme} ${value}` : value
}
