import { render } from "preact";
import "../../assets/tokens.css";
import "../../assets/base.css";
import "../../assets/claim.css";
import "../../assets/forms.css";
import "../../assets/strip.css";
import "../../assets/rows.css";
import "../../assets/sidebar.css";
import "../../assets/library.css";
import "../../assets/page.css";
import { Frame } from "../../components/frame/frame";
import { Welcome } from "../../components/welcome/welcome";
import { askToPersist } from "../../store/persist";

const app = document.getElementById("app");
if (app) {
  render(
    <Frame>
      <Welcome />
    </Frame>,
    app,
  );
}
void askToPersist();
