"""What the content is: typed values read from Markdown and YAML. Never imports Qt."""
