import { render } from "preact";
import "../../assets/tokens.css";
import "../../assets/base.css";
import "../../components/fields/fields.css";
import "../../components/frame/frame.css";
import "../../components/notices/notices.css";
import "../../components/options/options.css";
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
