import { Form } from "@medusajs/dashboard/components"
import { Alert, Button, Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { DrawerHeader } from "../../drawer-header"
import { SubmitForm } from "../../submit-form"

interface ActionDrawerProps<Values extends FieldValues> {
  title: ReactNode
  hint?: ReactNode
  form: UseFormReturn<Values>
  onSubmit: () => void
  onClose: () => void
  /** What the button does, in words: "Issue credit note of SAR 155.25". */
  confirm: ReactNode
  isPending: boolean
  isDisabled?: boolean
  isDanger?: boolean
  children: ReactNode
}

/** Something done to a document, in a drawer: what is asked, what the server said against it, and the button that does it. */
export const ActionDrawer = <Values extends FieldValues>(props: ActionDrawerProps<Values>) => {
  const { t } = useTranslation()
  const { title, hint, form, onSubmit, onClose, confirm, isPending, isDisabled, isDanger, children } = props
  const problem = form.formState.errors.root?.message
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content {...(hint ? {} : { "aria-describedby": undefined })}>
        <DrawerHeader title={title} hint={hint} />
        <Form {...form}>
          <SubmitForm onSubmit={onSubmit} className="flex flex-1 flex-col overflow-hidden">
            <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
              {problem && (
                <Alert variant="error" role="alert">
                  <bdi>{problem}</bdi>
                </Alert>
              )}
              {children}
            </Drawer.Body>
            <Drawer.Footer>
              <div className="flex flex-wrap items-center justify-end gap-2">
                <Drawer.Close asChild>
                  <Button type="button" size="small" variant="secondary">
                    {t("actions.cancel")}
                  </Button>
                </Drawer.Close>
                <Button type="submit" size="small" variant={isDanger ? "danger" : "primary"} isLoading={isPending} disabled={isDisabled}>
                  {confirm}
                </Button>
              </div>
            </Drawer.Footer>
          </SubmitForm>
        </Form>
      </Drawer.Content>
    </Drawer>
  )
}
