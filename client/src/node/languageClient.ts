// A module of its own, so that the bundle holds of the package only what it names though it is loaded late.
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
