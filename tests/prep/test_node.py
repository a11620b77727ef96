"""Where Node is."""

from prep import node


def test_the_node_beside_this_python_comes_first(tmp_path, monkeypatch):
    python = tmp_path / "bin" / "python"
    monkeypatch.setattr(node.sys, "executable", str(python))
    monkeypatch.setattr(node.shutil, "which", lambda _: "/usr/bin/node")
    assert node.node() == "/usr/bin/node"
    python.parent.mkdir()
    python.with_name("node").touch()
    assert node.node() == str(python.with_name("node"))
    python.with_name("node").unlink()
    monkeypatch.setattr(node.shutil, "which", lambda _: None)
    assert node.node() == "node"
