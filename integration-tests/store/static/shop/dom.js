/** Builds an element; children that are text stay text, so nothing of an order can become markup. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value)
    else if (value !== null && value !== undefined) element.setAttribute(name, value)
  }
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

/** A form that sends its fields to `submit`, shows its error beside the button and cannot be sent twice at once. */
export function form({ fields, button, submit, explain }) {
  const error = make("p", { class: "error", role: "alert" })
  const send = make("button", { type: "submit" }, button)
  const inputs = fields.map(({ label, ...attributes }) => make("label", {}, label, make("input", { required: "", ...attributes })))
  return make(
    "form",
    {
      onsubmit: async (event) => {
        event.preventDefault()
        error.textContent = ""
        send.disabled = true
        try {
          await submit(Object.fromEntries(new FormData(event.target)))
        } catch (failure) {
          error.textContent = explain(failure)
        } finally {
          send.disabled = false
        }
      },
    },
    ...inputs,
    send,
    error
  )
}
