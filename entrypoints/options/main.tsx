import { render } from "preact";
import "../../assets/tokens.css";
import "../../assets/base.css";
import "../../assets/claim.css";
import "../../assets/forms.css";
import "../../assets/library.css";
import "../../assets/page.css";
import { Frame } from "../../components/frame/frame";
import { Options } from "../../components/options/options";

const app = document.getElementById("app");
if (app) {
  render(
    <Frame>
      <Options />
    </Frame>,
    app,
  );
}
