import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateForm } from "../../../../components/profile-form/create-form"

const CreateProfilePage = () => (
  <RouteFocusModal>
    <CreateForm />
  </RouteFocusModal>
)

export default CreateProfilePage
