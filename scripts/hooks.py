"""MkDocs' way in: hands over to `prep`, and holds no logic of its own."""

import os
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from prep import site

build: site.Build  # the run under way: every build, and every rebuild of `serve`, reads anew


def on_config(config: Any) -> Any:
    # the sitemap carries the day of the commit, not of the build: two builds of one commit are the same
    os.environ.setdefault("SOURCE_DATE_EPOCH", site.commit_time(Path(config.config_file_path).parent))
    return config


def on_files(files: Files, config: Any) -> Files:
    global build
    build = site.Build(Path(config.config_file_path).parent)
    if build.errors:
        raise PluginError(build.errors)
    if build.warnings:
        get_plugin_logger("prep").info(build.warnings)
    config.extra["revision"] = build.revision
    for uri, content in build.files().items():
        files.append(File.generated(config, uri, content=content))
    return files


def on_nav(nav: Any, **_: Any) -> Any:
    nav.pages = build.arrange(nav.items)
    return nav


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    return build.markdown(page.file.src_uri, markdown)


def on_page_content(html: str, page: Any, **_: Any) -> str:
    return build.content(page.file.src_uri, html)


def on_page_context(context: Any, page: Any, config: Any, **_: Any) -> None:
    if source := build.source(page.file.src_uri):
        page.edit_url = str(config.edit_uri_template).replace("docs/{path}", source)


def on_post_page(output: str, **_: Any) -> str:
    return build.page(output)


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    return build.page(output_content) if template_name.endswith(".html") else output_content
