"""The slice through the middle of the right hip that drawings of the joint share: shapes, places, paint."""
